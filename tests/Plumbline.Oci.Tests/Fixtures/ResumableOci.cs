using System.Text.Json;
using Plumbline.Core.Rules;
using Plumbline.Oci.Client;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;
using Plumbline.Oci.Discovery;
using Plumbline.Oci.Kms;
using Plumbline.Simulator;

namespace Plumbline.Oci.Tests.Fixtures;

/// <summary>Scans of one tenancy that can be stopped anywhere and resumed, and what they asked.</summary>
internal sealed class ResumableOci(Func<ConnectionOptions> options) : IDisposable
{
    private static readonly RuleCatalog Catalog = RuleCatalog.Of(new KeyProtectionMode());

    private readonly List<string> _said = [];

    public string Folder { get; } = Directory.CreateTempSubdirectory("plumbline-resume-").FullName;

    public DiscoveryMode Mode { get; init; }

    /// <summary>Stops the scans that begin from now on.</summary>
    public CancellationToken Stop { get; set; } = TestContext.Current.CancellationToken;

    /// <summary>What the scans said, in order.</summary>
    public IReadOnlyList<string> Said => _said;

    public IReadOnlyList<string> Checkpoints => [.. Directory.EnumerateFiles(Folder)];

    /// <summary>The questions that the checkpoint has whole answers to: operation, host, path and query.</summary>
    public IReadOnlySet<string> Answered =>
        Checkpoints
            .SelectMany(File.ReadLines)
            .Select(line => JsonDocument.Parse(line).RootElement)
            .Where(line => line.TryGetProperty("asked", out _))
            .Select(line => line.GetProperty("question").GetString()!.Split(' '))
            .Select(words => $"{words[1]} {words[2].Split("://")[1]}")
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>What was asked, in the same words.</summary>
    public static string Question(RecordedRequest request) =>
        $"{request.Operation} {request.Host}{request.Path}" + (request.Query.Length > 0 ? $"?{request.Query}" : "");

    /// <summary>One scan to its end, a stop or a failure, as a command would run it.</summary>
    /// <returns>Null when it was stopped before there was any result.</returns>
    public async Task<ScanOutcome?> ScanAsync(bool resume = false, DateTimeOffset? now = null)
    {
        var time = new SkippingTime(now);
        using var connection = await OciConnection.OpenAsync(options(), time, _said.Add, CancellationToken.None);
        using var scanner = new TenancyScanner(connection, Catalog, time);
        var request = new ScanRequest
        {
            Discovery = Mode,
            CheckpointFolder = Folder,
            Resume = resume,
            Note = _said.Add,
            Warn = _said.Add,
        };
        try
        {
            var result = await scanner.ScanAsync(request, new Progress<ScanProgress>(), Stop);
            await scanner.ConcludeAsync(result);
            return ScanOutcome.Of(result);
        }
        catch (Exception error) when (error is OciException or OperationCanceledException)
        {
            return null;
        }
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
