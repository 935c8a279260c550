using System.Text.RegularExpressions;
using Plumbline.Simulator.Api;

namespace Plumbline.Simulator.Signing;

/// <summary>The attributes of <c>Authorization: Signature …</c>, which come in any order.</summary>
internal sealed partial record SignatureHeader(
    string KeyId,
    string Algorithm,
    string Version,
    IReadOnlyList<string> Headers,
    string Signature
)
{
    private const string Scheme = "Signature ";

    public static SignatureHeader Parse(string? authorization)
    {
        if (authorization?.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) != true)
        {
            throw ApiException.NotAuthenticated("no Authorization header of the Signature scheme");
        }

        var attributes = Attribute()
            .Matches(authorization[Scheme.Length..])
            .ToLookup(m => m.Groups["name"].Value, m => m.Groups["value"].Value, StringComparer.Ordinal);
        return new SignatureHeader(
            One(attributes, "keyId"),
            One(attributes, "algorithm"),
            One(attributes, "version"),
            One(attributes, "headers").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries),
            One(attributes, "signature")
        );
    }

    private static string One(ILookup<string, string> attributes, string name) =>
        attributes[name].ToArray() is [var value]
            ? value
            : throw ApiException.NotAuthenticated($"the Authorization header needs exactly one {name}");

    [GeneratedRegex(
        """(?<name>[A-Za-z]+)="(?<value>[^"]*)["]""",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Attribute();
}
