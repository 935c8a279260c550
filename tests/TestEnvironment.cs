using System.Diagnostics;

namespace Plumbline.Tests;

/// <summary>
/// What a program under test finds in its environment: what the test says, and none of the settings that a developer
/// may have for us, for OCI's clients or for the network.
/// </summary>
internal static class TestEnvironment
{
    private static readonly string[] Prefixes = ["PLUMB_", "OCI_"];

    private static readonly string[] Names =
    [
        "HTTPS_PROXY",
        "HTTP_PROXY",
        "ALL_PROXY",
        "NO_PROXY",
        "REQUESTS_CA_BUNDLE",
        "SSL_CERT_FILE",
        "SSL_CERT_DIR",
        "NO_COLOR",
    ];

    public static void SetEnvironment(
        this ProcessStartInfo start,
        IEnumerable<KeyValuePair<string, string>> environment
    )
    {
        foreach (var name in start.Environment.Keys.Where(IsSetting).ToList())
        {
            start.Environment.Remove(name);
        }

        // Nothing of a test stays in the home of who runs it.
        start.Environment["PLUMB_CHECKPOINT_DIR"] = "none";
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }
    }

    // Proxies are also read under lower-case names.
    private static bool IsSetting(string name) =>
        Names.Contains(name, StringComparer.OrdinalIgnoreCase)
        || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
