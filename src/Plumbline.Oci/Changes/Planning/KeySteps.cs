using System.Globalization;
using System.Text.Json;
using Plumbline.Core.Plans;
using Plumbline.Oci.Client;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;

namespace Plumbline.Oci.Changes.Planning;

/// <summary>The steps that replace one key.</summary>
/// <param name="successor">The key that an earlier plan has made, which is taken then; null for none.</param>
internal sealed class KeySteps(int number, KeyLine line, Key? successor, Targets targets, MigrationRequest request)
{
    private readonly List<PlanStep> _steps = [];

    private string NextId => string.Create(CultureInfo.InvariantCulture, $"{number}.{_steps.Count + 1}");

    public IReadOnlyList<PlanStep> Make()
    {
        if (successor is null)
        {
            AddCreation();
        }

        foreach (var use in Moves)
        {
            AddMove(use, KeyChanges.Of(use)!);
        }

        if (request.Retire && MayBeRetired)
        {
            AddRetirement();
        }

        return _steps;
    }

    /// <summary>Whether nothing would need the old key any more, as far as resources show.</summary>
    public bool MayBeRetired =>
        line.Uses.All(use =>
            KeyChanges.Of(use)
                is { Verdict: KeyChangeVerdict.Follows }
                    or { Verdict: KeyChangeVerdict.Update, KeepsUnseen: false }
        );

    /// <summary>Each place of each resource once, however many fields of an array name the key there.</summary>
    private IEnumerable<KeyUse> Moves =>
        line
            .Uses.Where(use => KeyChanges.Of(use)?.Verdict == KeyChangeVerdict.Update)
            .DistinctBy(use => (use.User.Region, use.User.Kind, use.User.Id, KeyChanges.PlaceOf(use.Reference.Field)))
            .OrderBy(use => use.User.Region, StringComparer.Ordinal)
            .ThenBy(use => use.User.Kind, StringComparer.Ordinal)
            .ThenBy(use => use.User.Name, StringComparer.Ordinal)
            .ThenBy(use => use.User.Id, StringComparer.Ordinal);

    /// <summary>All of a key that its successor takes over.</summary>
    public static Dictionary<string, string> Inherited(Key key)
    {
        var input = new Dictionary<string, string>
        {
            ["vaultId"] = key.VaultId!,
            ["replaces"] = key.Id,
            ["algorithm"] = key.KeyShape!.Algorithm!,
            ["length"] = key.KeyShape.Length!.Value.ToString(CultureInfo.InvariantCulture),
        };
        AddGiven(input, "curveId", key.KeyShape.CurveId);
        AddGiven(input, "freeformTags", key.FreeformTags is { Count: > 0 } tags ? Json(tags) : null);
        AddGiven(input, "definedTags", key.DefinedTags is { Count: > 0 } defined ? Json(defined) : null);
        AddGiven(input, "autoKeyRotationDetails", RotationOf(key));
        return input;
    }

    private void AddCreation()
    {
        var input = Inherited(line.Key);
        _steps.Add(
            new()
            {
                Id = NextId,
                Action = "create-key",
                Effect = StepEffect.Create,
                Summary =
                    "Make a SOFTWARE key of the same shape, in the same vault and compartment, with the same tags and rotation",
                Target = targets.Of(line.Key) with { Id = "" },
                Fields = [new("protectionMode", null, "SOFTWARE")],
                Input = input,
            }
        );
        if (request.CryptoProof)
        {
            AddProof(input);
        }
    }

    private void AddProof(Dictionary<string, string> input) =>
        _steps.Add(
            new()
            {
                Id = NextId,
                Action = "prove-key",
                Effect = StepEffect.Check,
                Summary =
                    input["algorithm"] == "ECDSA"
                        ? "Show that the new key verifies what it signs"
                        : "Show that the new key decrypts what it encrypts",
                Target = targets.Of(line.Key) with { Id = "" },
                Input = new Dictionary<string, string>
                {
                    ["vaultId"] = input["vaultId"],
                    ["algorithm"] = input["algorithm"],
                },
            }
        );

    private void AddMove(KeyUse use, KeyChange change)
    {
        var input = KeyUserAddress.ToInput(use.User);
        var moved = NextId;
        _steps.Add(
            new()
            {
                Id = moved,
                Action = "repoint",
                Effect = StepEffect.Update,
                Summary = $"Give it the new key, by {change.Operation}, and wait until it has it",
                Target = targets.Of(use.User),
                Fields = [new(change.Field, line.Key.Id, successor?.Id ?? "{newKeyId}")],
                Input = new Dictionary<string, string>(input) { ["vaultId"] = line.Key.VaultId! },
                Reverse = "Give it the earlier key again",
            }
        );
        if (change.Reencrypts)
        {
            AddReencryption(use, input, moved);
        }
    }

    private void AddReencryption(KeyUse use, Dictionary<string, string> input, string moved) =>
        _steps.Add(
            new()
            {
                Id = NextId,
                Action = "reencrypt",
                Effect = StepEffect.Update,
                Summary = "Encrypt the data keys of all its objects and their versions under the new key",
                Target = targets.Of(use.User),
                Input = input,
                FollowsStep = moved,
                Reverse = "Encrypt them under the earlier key again",
            }
        );

    private void AddRetirement() =>
        _steps.Add(
            new()
            {
                Id = NextId,
                Action = "disable-key",
                Effect = StepEffect.Disable,
                Summary = "Disable the replaced key, if nothing that is known names it any more",
                Target = targets.Of(line.Key),
                Fields = [new("lifecycleState", "ENABLED", "DISABLED")],
                Input = new Dictionary<string, string>
                {
                    ["vaultId"] = line.Key.VaultId!,
                    [KeyUserAddress.Users] = KeyUserAddress.ToInput(line.Users),
                },
                ObserveDays = request.ObserveDays,
                Reverse = "Enable it again",
            }
        );

    private static string? RotationOf(Key key) =>
        key is { IsAutoRotationEnabled: true, AutoKeyRotationDetails.RotationIntervalInDays: { } days }
            ? string.Create(CultureInfo.InvariantCulture, $"{{\"rotationIntervalInDays\": {days}}}")
            : null;

    private static void AddGiven(Dictionary<string, string> input, string name, string? value)
    {
        if (value is not null)
        {
            input[name] = value;
        }
    }

    private static string Json(IReadOnlyDictionary<string, string> tags) =>
        JsonSerializer.Serialize(tags, OciJson.Default.IReadOnlyDictionaryStringString);

    private static string Json(IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> tags) =>
        JsonSerializer.Serialize(tags, OciJson.Default.IReadOnlyDictionaryStringIReadOnlyDictionaryStringString);
}
