namespace Plumbline.Oci.Discovery.Journals;

/// <summary>The first line of a journal: whose scan it is. Only the same scan can be resumed.</summary>
/// <param name="Format">Which changes when journals of another version cannot be read.</param>
/// <param name="Scan">What was to be scanned, by whom: tenancy, identity, scope, rules, version.</param>
/// <param name="StartedAt">When that scan began.</param>
internal sealed record JournalHeader(string Format, string Scan, DateTimeOffset StartedAt)
{
    public const string CurrentFormat = "plumbline.checkpoint/1";
}
