using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Core.Rules;
using Plumbline.Core.Scans;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Commands.Keys;

/// <summary>Reads keys and their users, and shows something of it.</summary>
internal sealed class KeysRun(CommandContext context, bool isQuiet, PlacedOutput output)
{
    public Task<int> RunAsync(ConnectionOptions options, ScanRequest request, Action<ScanResult> write) =>
        RunAsync(
            options,
            request,
            (result, _) =>
            {
                write(result);
                return Task.CompletedTask;
            }
        );

    public async Task<int> RunAsync(
        ConnectionOptions options,
        ScanRequest request,
        Func<ScanResult, OciConnection, Task> write
    )
    {
        using var connection = await OciConnection.OpenAsync(options, context.Time, context.Warn, context.Stop.Token);
        var catalog = RuleCatalog.Of(typeof(TenancyScanner).Assembly);
        using var scanner = new TenancyScanner(connection, catalog, context.Time);
        var result = await ProgressDisplay.RunAsync(
            progress => scanner.ScanAsync(request with { Warn = context.Warn }, progress, context.Stop.Token),
            isQuiet,
            output.NoColor,
            context
        );
        await write(result, connection);
        return result.Stopped
            ? context.Fail(context.Stop.ExitCode ?? ExitCode.Interrupted, "Stopped: the result is partial.")
            : ExitCode.Done;
    }
}
