using Plumbline.Cli.History;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Snapshots;

namespace Plumbline.Cli.Commands;

/// <summary>One scan from options to exit code.</summary>
internal sealed class ScanRun(ScanSettings settings, CommandContext context)
{
    public async Task<int> RunAsync(ConnectionOptions options)
    {
        var catalog = Catalog();
        using var history = ScanHistory.Open(settings.History);
        using var outputs = ReportOutputs.Open(settings.Output, context);
        using var connection = await OciConnection.OpenAsync(options, context.Time, context.Warn, context.Stop.Token);
        using var scanner = new TenancyScanner(connection, catalog, context.Time);
        var result = await ScanAsync(scanner);
        return await ReportAsync(result, PublicationTo(history, outputs), scanner);
    }

    /// <summary>Judges a saved inventory again, without network or credentials.</summary>
    public int RunFrom(string reference)
    {
        var catalog = Catalog();
        DemandSavedScope();
        using var saved = SavedReport.Open(reference, settings.History.Store);
        var inventory =
            saved.Inventory
            ?? throw new UsageException(
                $"'{reference}' holds no inventory: only what '--save' kept can be judged again."
            );
        using var history = ScanHistory.Open(settings.History);
        using var outputs = ReportOutputs.Open(settings.Output, context);
        var result = new SnapshotReader(inventory).Judge(settings.Request, catalog, context.Time.GetUtcNow());
        var publication = PublicationTo(history, outputs);
        var written = publication.Write(result);
        return written == ExitCode.Done ? ExitCodeOf(publication, result) : written;
    }

    private Publication PublicationTo(ScanHistory history, ReportOutputs outputs) =>
        new(history, outputs, settings.Frameworks, settings.Prices, settings.Request.Note, context);

    private void DemandSavedScope()
    {
        var request = settings.Request;
        var option =
            request.Regions.Count > 0 ? "--region"
            : request.CompartmentIds.Count > 0 ? "--compartment-id"
            : request.Resume ? "--resume"
            : settings.History.Save ? "--save"
            : null;
        if (option is not null)
        {
            throw new UsageException(
                $"{option} is not possible with --from: the scope is that of the saved scan, and nothing new is read."
            );
        }
    }

    /// <summary>A rule that does not exist is told before anything else is done.</summary>
    private RuleCatalog Catalog()
    {
        var catalog = RuleCatalog.Of(typeof(TenancyScanner).Assembly);
        settings.Request.Selection.Of(catalog, settings.Request.Profile);
        return catalog;
    }

    private Task<ScanResult> ScanAsync(TenancyScanner scanner) =>
        ProgressDisplay.RunAsync(
            progress => scanner.ScanAsync(settings.Request, progress, context.Stop.Token),
            settings.Quiet,
            settings.Output.NoColor,
            context
        );

    private async Task<int> ReportAsync(ScanResult result, Publication publication, TenancyScanner scanner)
    {
        var written = publication.Write(result);
        if (written != ExitCode.Done && !result.Stopped)
        {
            return written;
        }

        await scanner.ConcludeAsync(result);
        if (result.Stopped)
        {
            var hint = scanner.CanBeResumed ? " The same command with --resume goes on from here." : "";
            return context.Fail(
                context.Stop.ExitCode ?? ExitCode.Interrupted,
                $"Stopped: the result is partial.{hint}"
            );
        }

        if (!result.Complete && scanner.CanBeResumed)
        {
            settings.Request.Note("The same command with --resume asks only for what could not be read.");
        }

        return ExitCodeOf(publication, result);
    }

    private int ExitCodeOf(Publication publication, ScanResult result) =>
        settings.FailOnIncomplete && !result.Complete ? ExitCode.Incomplete
        : publication.HasFailures(settings.FailOn) ? ExitCode.Findings
        : settings.FailOnStaleExceptions && publication.HasStaleExceptions ? ExitCode.StaleExceptions
        : ExitCode.Done;
}
