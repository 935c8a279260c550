using System.Globalization;
using Plumbline.Oci.Client;
using Plumbline.Oci.Discovery.Journals;

namespace Plumbline.Oci.Discovery;

/// <summary>Opens the journal of a scan: a new one, or that of the scan that is resumed.</summary>
internal sealed class Checkpoints(ScanRequest request, OciConnection connection)
{
    /// <returns>The journal, and when its scan began.</returns>
    public async Task<(Journal Journal, DateTimeOffset StartedAt)> OpenAsync(DateTimeOffset now)
    {
        if (request.CheckpointFolder is not { } path)
        {
            return (Nameless(), now);
        }

        try
        {
            return await OpenAsync(new CheckpointFolder(path), now);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            request.Warn($"This scan cannot be resumed if it is interrupted: {error.Message}");
            return (Nameless(), now);
        }
    }

    private async Task<(Journal Journal, DateTimeOffset StartedAt)> OpenAsync(
        CheckpointFolder folder,
        DateTimeOffset now
    )
    {
        var scan = Describe();
        if (request.Resume && await folder.FindAsync(scan) is { } found)
        {
            var began = found.StartedAt.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
            request.Warn($"Going on with the scan that began at {began}.");
            return found;
        }

        if (request.Resume)
        {
            request.Warn("There is no interrupted scan of this scope to go on with: a new one begins.");
        }

        return (folder.Create(new JournalHeader(JournalHeader.CurrentFormat, scan, now)), now);
    }

    private static Journal Nameless() => new(new JournalFile(path: null), new Dictionary<string, Answered>());

    /// <summary>Answers are only good for who asked, for the same questions, and for the program that understands them.</summary>
    private string Describe() =>
        string.Join(
            ' ',
            [
                typeof(Checkpoints).Assembly.ManifestModule.ModuleVersionId.ToString(),
                connection.Identity,
                connection.Endpoints.Kms(connection.Region).ToString(),
                request.Discovery.ToString(),
                .. request.Regions.Order(StringComparer.Ordinal),
                .. request.CompartmentIds.Order(StringComparer.Ordinal),
                .. request.RuleIds.Order(StringComparer.OrdinalIgnoreCase),
            ]
        );
}
