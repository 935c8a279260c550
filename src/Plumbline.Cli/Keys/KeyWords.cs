using System.Globalization;
using Plumbline.Core.Text;
using Plumbline.Oci.KeyUsage;
using Plumbline.Oci.Kms;

namespace Plumbline.Cli.Keys;

/// <summary>How facts about keys are worded for people.</summary>
internal static class KeyWords
{
    private const string Unknown = "?";

    /// <summary><c>AES-256</c>, <c>RSA-2048</c>, <c>ECDSA NIST_P256</c>; only the algorithm where the length was not read.</summary>
    public static string Shape(Key key) =>
        key.KeyShape is { Algorithm: { } algorithm } shape
            ? shape.CurveId is { } curve
                ? $"{algorithm} {curve}"
                : shape.Bits is { } bits
                    ? string.Create(CultureInfo.InvariantCulture, $"{algorithm}-{bits}")
                    : algorithm
            : key.Algorithm ?? Unknown;

    public static string Versions(KeyLine line) =>
        line.Versions?.ToString(CultureInfo.InvariantCulture) ?? (line.Key.IsInHsm ? Unknown : "");

    /// <summary>A number with <c>+</c> is what is known, and there may be more.</summary>
    public static string Users(KeyLine line) =>
        string.Create(CultureInfo.InvariantCulture, $"{line.Users.Count}{(line.MayHaveMoreUsers ? "+" : "")}");

    public static string Age(Key key, DateTimeOffset asOf) =>
        Days(key, asOf) switch
        {
            null => Unknown,
            < 60 and var days => string.Create(CultureInfo.InvariantCulture, $"{days} d"),
            < 730 and var days => string.Create(CultureInfo.InvariantCulture, $"{days / 30} mo"),
            var days => string.Create(CultureInfo.InvariantCulture, $"{days / 365} y"),
        };

    public static int? Days(Key key, DateTimeOffset asOf) =>
        key.TimeCreated is { } created ? Math.Max(0, (int)(asOf - created).TotalDays) : null;

    /// <summary>Never its raw characters: they come from whoever made it.</summary>
    public static string Vault(KeyLine line) => VisibleText.Escape(line.Vault?.Name ?? line.Key.VaultId ?? Unknown);
}
