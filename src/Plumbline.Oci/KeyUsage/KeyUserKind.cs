using System.Text.RegularExpressions;
using Plumbline.Oci.Discovery;

namespace Plumbline.Oci.KeyUsage;

/// <summary>A kind of resource that names keys, or that only leads to such: how it is listed, read and addressed.</summary>
/// <remarks>
/// What the file leaves out reaches generated code as null: defaults are given when they are asked for.
/// Source: the request and response models of the OCI SDKs, gathered in <c>key-users.json</c>.
/// </remarks>
internal sealed partial record KeyUserKind
{
    /// <summary>Ours, since several services have a <c>Connection</c> or a <c>DbSystem</c>.</summary>
    public required string Kind { get; init; }

    public required string Service { get; init; }

    /// <summary>The host, with <c>{region}</c> and <c>{domain}</c>.</summary>
    public required string Host { get; init; }

    public required string ListOperation { get; init; }

    /// <summary>The address of the list.</summary>
    public required string List { get; init; }

    /// <summary>Whether the list is one resource and no list.</summary>
    public bool Single { get; init; }

    public bool HasNoLimit { get; init; }

    /// <summary>Whether a list comes as an object whose <c>items</c> it is, and not bare.</summary>
    public bool Envelope { get; init; }

    public string? GetOperation { get; init; }

    /// <summary>The address of one resource; null where only the list shows it.</summary>
    public string? Get { get; init; }

    /// <summary>Whether the list leaves out where it names keys, so that each resource is looked at.</summary>
    public bool ReadsEach { get; init; }

    public ListScope Scope { get; init; }

    /// <summary>The kinds below whose resources these are listed; empty for those listed by <see cref="Scope"/>.</summary>
    public IReadOnlyList<string> Under
    {
        get => field ?? [];
        init;
    }

    /// <summary>What the list calls the resource above: a placeholder of its address, or a parameter.</summary>
    public string As
    {
        get => field ?? "";
        init;
    }

    /// <summary>Whether a list below another resource wants its compartment too.</summary>
    public bool AsksCompartment { get; init; }

    /// <summary>What Resource Search may call the type.</summary>
    public IReadOnlyList<string> Search
    {
        get => field ?? [];
        init;
    }

    /// <summary>The field that identifies the resource.</summary>
    public string Id
    {
        get => field ?? "id";
        init;
    }

    public string Name
    {
        get => field ?? "displayName";
        init;
    }

    public required IReadOnlyList<ReferencePattern> References { get; init; }

    /// <summary>What makes up the addresses of its resources beside their OCIDs, by name.</summary>
    public IReadOnlyList<string> Placeholders =>
        [.. Placeholder().Matches(Get ?? "").Select(match => match.Groups["name"].Value)];

    /// <summary>The address of one resource of this kind.</summary>
    /// <exception cref="InvalidOperationException">Single resources of this kind have no address.</exception>
    public string PathOf(KeyUser user) =>
        Placeholder()
            .Replace(
                Get ?? throw new InvalidOperationException($"A {Kind} cannot be read by itself."),
                match =>
                    Uri.EscapeDataString(
                        user.Address.GetValueOrDefault(match.Groups["name"].Value, defaultValue: user.Id)
                    )
            );

    [GeneratedRegex(@"\{(?<name>[A-Za-z]+)\}", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Placeholder();
}
