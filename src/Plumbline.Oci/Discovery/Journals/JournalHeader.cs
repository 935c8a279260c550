using System.Text.Json;
using Plumbline.Oci.Client;

namespace Plumbline.Oci.Discovery.Journals;

/// <summary>The first line of a journal: whose scan it is. Only the same scan can be resumed.</summary>
/// <param name="Format">Which changes when journals of another version cannot be read.</param>
/// <param name="Program">The build that wrote it: another one may ask and understand differently.</param>
/// <param name="Scan">A hash of what was to be scanned, and by whom: tenancy, identity, scope, rules.</param>
/// <param name="StartedAt">When that scan began.</param>
internal sealed record JournalHeader(string Format, string Program, string Scan, DateTimeOffset StartedAt)
{
    public const string CurrentFormat = "plumbline.checkpoint/1";

    /// <summary>Null when the line is not the first of a journal that we can read.</summary>
    public static JournalHeader? Parse(ReadOnlySpan<byte> line)
    {
        try
        {
            var header = JsonSerializer.Deserialize(line, OciJson.Default.JournalHeader);
            return header is { Format: CurrentFormat } ? header : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
