using System.Text.RegularExpressions;

namespace Plumbline.Oci.Permissions;

/// <summary>What a policy statement gives, as rule pages write it: <c>read vaults</c>.</summary>
public sealed partial record Grant(Verb Verb, string ResourceType)
{
    /// <exception cref="FormatException">It is not a verb and a resource type, both in lower case.</exception>
    public static Grant Parse(string text) =>
        Shape().Match(text) is { Success: true } match
            ? new(Enum.Parse<Verb>(match.Groups["verb"].Value, ignoreCase: true), match.Groups["type"].Value)
            : throw new FormatException($"'{text}' is not a permission such as 'read vaults'.");

    /// <summary>The least that covers all of them: <c>read vaults</c> makes <c>inspect vaults</c> needless.</summary>
    public static IReadOnlyList<Grant> Union(IEnumerable<Grant> grants) =>
        Ordered(grants.GroupBy(grant => grant.ResourceType).Select(type => type.MaxBy(grant => grant.Verb)!));

    /// <summary>Each once, by resource type and then by verb.</summary>
    public static IReadOnlyList<Grant> Ordered(IEnumerable<Grant> grants) =>
        [.. grants.Distinct().OrderBy(grant => grant.ResourceType, StringComparer.Ordinal).ThenBy(grant => grant.Verb)];

    public override string ToString() => $"{Verb.ToString().ToLowerInvariant()} {ResourceType}";

    [GeneratedRegex(
        @"^(?<verb>inspect|read|use|manage) (?<type>[a-z][a-z0-9-]*)\z",
        RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Shape();
}
