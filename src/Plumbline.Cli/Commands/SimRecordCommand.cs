using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using Plumbline.Cli.Options;
using Plumbline.Cli.Terminal;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Recording;

namespace Plumbline.Cli.Commands;

/// <summary><c>plumb sim record</c>: a real tenancy as a redacted tenancy file.</summary>
internal sealed class SimRecordCommand
{
    private readonly ConnectionOptionSet _connection = new();

    private readonly ScopeOptionSet _scope = new("Record");

    private readonly Option<string> _output = new("--output", "-o")
    {
        Description = "The tenancy file to write.",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<bool> _keepNames = new("--keep-names")
    {
        Description = "Keep the names of compartments, vaults and keys. Default: compartment-1, vault-1, key-1.",
    };

    private readonly Option<string?> _salt = new("--salt")
    {
        Description =
            "Decides the OCIDs in the file: the same salt, the same OCIDs. Keep it secret. Default: a new one.",
        HelpName = "TEXT",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "No progress on standard error." };

    private SimRecordCommand() { }

    public static Command Create(CommandContext context)
    {
        var command = new Command(
            "record",
            "Record a real tenancy as a tenancy file without OCIDs, names and tags. Only reads, changes nothing."
        );
        var options = new SimRecordCommand();
        options._connection.AddTo(command, context);
        Option[] all = [.. options._scope.All, options._output, options._keepNames, options._salt, options._quiet];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

        command.SetAction((parsed, _) => options.RunAsync(parsed, context));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CommandContext context)
    {
        using var file = ReportFile.Open(parsed.GetValue(_output)!);
        var recording = await RecordAsync(parsed, context);
        await using (var writer = new Utf8JsonWriter(file.Stream, new JsonWriterOptions { Indented = true }))
        {
            recording.File.WriteTo(writer);
        }

        file.Commit();
        Warn(recording, context);
        return ExitCode.Done;
    }

    private async Task<TenancyRecording> RecordAsync(ParseResult parsed, CommandContext context)
    {
        var request = new RecordingRequest
        {
            Scope = _scope.Read(parsed),
            KeepNames = parsed.GetValue(_keepNames),
            Salt = parsed.GetValue(_salt) ?? RandomNumberGenerator.GetHexString(64),
        };
        ConnectionOptions options = _connection.Read(parsed, context);
        using var connection = await OciConnection.OpenAsync(options, context.Time, context.Warn, context.Stop.Token);
        var recorder = new TenancyRecorder(connection, context.Time);
        return await ProgressDisplay.RunAsync(
            progress => recorder.RecordAsync(request, progress, context.Stop.Token),
            parsed.GetValue(_quiet),
            noColor: false,
            context
        );
    }

    private static void Warn(TenancyRecording recording, CommandContext context)
    {
        if (recording.Scan.Gaps.Count > 0)
        {
            context.Warn(
                $"What could not be read ({Counted.Of(recording.Scan.Gaps.Count, "part")} of the scope, which 'plumb scan' lists) is not in the file."
            );
        }

        if (recording.Unread > 0)
        {
            context.Warn(
                $"{Counted.Of(recording.Unread, "key")} could be listed but not read: the file lacks their versions."
            );
        }
    }
}
