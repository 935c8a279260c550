using System.Security.Cryptography;
using System.Text;
using Plumbline.Core.Rules;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Authentication;
using Plumbline.Oci.Discovery.Journals;

namespace Plumbline.Oci.Discovery;

/// <summary>Opens the journal of a scan: a new one, or that of the scan that is resumed.</summary>
internal sealed class Checkpoints(ScanRequest request, RuleCatalog catalog, OciConnection connection)
{
    /// <summary>Answers are only good for who asked, and for the same questions.</summary>
    private readonly string _scan = HashOf([
        connection.Identity,
        connection.Endpoints.Kms(connection.Region).ToString(),
        request.Discovery.ToString(),
        .. Sorted(request.Regions),
        .. Sorted(request.CompartmentIds),
        .. Sorted([.. request.CompartmentPaths.Select(path => path.Text)]),
        .. Sorted([.. request.Selection.Of(catalog, request.Profile).Select(rule => rule.Id)]),
        .. Sorted([.. request.AlsoNeeded.Select(need => need.ToString())]),
    ]);

    /// <summary>Another build may ask otherwise, and understand otherwise what was kept.</summary>
    private static string Program => typeof(Checkpoints).Assembly.ManifestModule.ModuleVersionId.ToString();

    /// <returns>The journal, and when its scan began.</returns>
    public async Task<(Journal Journal, DateTimeOffset StartedAt)> OpenAsync(DateTimeOffset now)
    {
        if (request.CheckpointFolder is not { } path)
        {
            return (Nameless(), now);
        }

        try
        {
            return await OpenAsync(new CheckpointFolder(path, request.Warn), now);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            request.Warn($"This scan cannot be resumed if it is interrupted: {error.Message}");
            return (Nameless(), now);
        }
    }

    /// <summary>
    /// A whole result leaves nothing to go on with. One that came to its end replaces older checkpoints, but keeps its
    /// own while there are gaps.
    /// </summary>
    public async Task ConcludeAsync(Journal journal, bool isWhole)
    {
        if (isWhole)
        {
            journal.Discard();
        }

        if (journal.Path is not { } own)
        {
            return;
        }

        try
        {
            await new CheckpointFolder(request.CheckpointFolder!, request.Warn).RemoveOlderAsync(own, _scan);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // They are removed when they are too old.
        }
    }

    private async Task<(Journal Journal, DateTimeOffset StartedAt)> OpenAsync(
        CheckpointFolder folder,
        DateTimeOffset now
    )
    {
        folder.RemoveOld(now);
        if (request.Resume && await folder.FindAsync(_scan, Program) is { } found)
        {
            request.Note($"Going on with the scan that began at {SecurityToken.Moment(found.StartedAt)}.");
            return found;
        }

        if (request.Resume)
        {
            request.Warn("There is no interrupted scan of this scope to go on with: a new one begins.");
        }

        return (folder.Create(new JournalHeader(JournalHeader.CurrentFormat, Program, _scan, now)), now);
    }

    private static Journal Nameless() => new(JournalFile.Nameless(), new Dictionary<string, Answered>());

    private static IEnumerable<string> Sorted(IReadOnlyList<string> names) =>
        [$"{names.Count}", .. names.Select(name => name.ToLowerInvariant()).Order(StringComparer.Ordinal)];

    /// <summary>Whose scan it is stands in no file, but can be compared.</summary>
    private static string HashOf(IEnumerable<string> parts) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))));
}
