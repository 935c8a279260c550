using System.Text.Json;
using System.Text.RegularExpressions;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.IdentityDomains;

/// <summary>A filter of the form <c>attribute eq value</c>, several joined by <c>and</c>.</summary>
internal sealed partial class ScimFilter
{
    private readonly IReadOnlyList<(string Attribute, string Value)> _tests;

    private ScimFilter(IReadOnlyList<(string, string)> tests) => _tests = tests;

    public static ScimFilter Parse(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return new ScimFilter([]);
        }

        var tests = new List<(string, string)>();
        for (var rest = text; rest.Length > 0; )
        {
            var match = Test().Match(rest);
            if (!match.Success)
            {
                throw ApiException.InvalidParameter(
                    "The simulator supports filters of the form attribute eq \"value\", joined by and."
                );
            }

            tests.Add((match.Groups["attribute"].Value, Unquoted(match.Groups["value"].Value)));
            rest = match.Groups["next"].Success ? rest[match.Groups["next"].Index..] : "";
        }

        return new ScimFilter(tests);
    }

    public bool Admits(ScimItem item) =>
        _tests.All(test =>
            item.Values(test.Attribute)
                .Any(value => string.Equals(value.ToString(), test.Value, StringComparison.OrdinalIgnoreCase))
        );

    private static string Unquoted(string value) => value.StartsWith('"') ? Text(value) : value;

    private static string Text(string quoted)
    {
        try
        {
            return JsonSerializer.Deserialize<string>(quoted)!;
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            throw ApiException.InvalidParameter($"filter: {quoted} is no JSON string.");
        }
    }

    // One test with the "and" behind it, which must not be the end.
    [GeneratedRegex(
        """^\s*(?<attribute>[A-Za-z][A-Za-z0-9:._$-]*)\s+eq\s+(?<value>"([^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9A-Fa-f]{4})*"|true|false|-?[0-9]+(\.[0-9]+)?)(\s+and\s+(?<next>[^\s])|\s*\z)""",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Test();
}
