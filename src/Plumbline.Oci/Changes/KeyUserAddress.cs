using System.Text.Json;
using Plumbline.Core.Plans;
using Plumbline.Oci.Client;
using Plumbline.Oci.KeyUsage;

namespace Plumbline.Oci.Changes;

/// <summary>Where a resource that names keys is, as a step of a plan says it.</summary>
internal sealed record KeyUserAddress(KeyUser User, KeyUserKind Kind)
{
    /// <summary>The name of the input that lists users.</summary>
    public const string Users = "users";

    private const string Prefix = "address.";

    /// <exception cref="StepException">The step is about a kind that this version does not know.</exception>
    public static KeyUserAddress Of(PlanStep step)
    {
        var kind =
            KeyUserKinds.Find(step.Target.Type)
            ?? throw new StepException(StepFailure.Impossible, $"resources of type {step.Target.Type} are not known");
        var user = new KeyUser
        {
            Kind = kind.Kind,
            Id = step.Target.Id,
            CompartmentId = step.Target.CompartmentId,
            Region = step.Target.Region,
            DisplayName = step.Target.Name,
            Address = step
                .Input.Where(pair => pair.Key.StartsWith(Prefix, StringComparison.Ordinal))
                .ToDictionary(pair => pair.Key[Prefix.Length..], pair => pair.Value),
        };
        return new(user, kind);
    }

    /// <summary>The users of a key that a step has to look at, as <see cref="ToInput(IEnumerable{KeyUser})"/> wrote them.</summary>
    /// <exception cref="StepException">They cannot be read.</exception>
    public static IEnumerable<KeyUserAddress> AllIn(PlanStep step)
    {
        try
        {
            var users = step.Input.TryGetValue(Users, out var json)
                ? JsonSerializer.Deserialize(json, OciJson.Default.KeyUserArray) ?? []
                : [];
            return users.Select(user => new KeyUserAddress(user, KeyUserKinds.Find(user.Kind)!));
        }
        catch (JsonException error)
        {
            throw new StepException(StepFailure.Impossible, "the step's list of users cannot be read", error);
        }
    }

    /// <summary>The same as a step writes it down.</summary>
    public static Dictionary<string, string> ToInput(KeyUser user) =>
        user.Address.ToDictionary(pair => Prefix + pair.Key, pair => pair.Value);

    /// <summary>Several resources, without what they say about themselves.</summary>
    public static string ToInput(IEnumerable<KeyUser> users) =>
        JsonSerializer.Serialize(
            [
                .. users.Select(user => new KeyUser
                {
                    Kind = user.Kind,
                    Id = user.Id,
                    CompartmentId = user.CompartmentId,
                    Region = user.Region,
                    Address = user.Address,
                }),
            ],
            OciJson.Default.KeyUserArray
        );

    /// <summary>An address of the resource's kind with what it needs filled in.</summary>
    public string Fill(string path) =>
        User.Address.Aggregate(
            path,
            (filled, pair) =>
                filled.Replace($"{{{pair.Key}}}", Uri.EscapeDataString(pair.Value), StringComparison.Ordinal)
        );
}
