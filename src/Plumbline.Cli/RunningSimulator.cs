using System.Text.Json;
using System.Text.RegularExpressions;
using Plumbline.Simulator;

namespace Plumbline.Cli;

/// <summary>A simulator that another process serves, asked over its own API.</summary>
internal sealed partial class RunningSimulator : IDisposable
{
    private readonly string? _folder;
    private readonly HttpClient _http;

    private RunningSimulator(Uri url, string? folder = null)
    {
        _folder = folder;
        // Whatever proxy the environment names, it is this machine.
        _http = new HttpClient(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false })
        {
            BaseAddress = url,
        };
    }

    /// <exception cref="UsageException">It is no address of this machine.</exception>
    public static RunningSimulator At(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri is { Scheme: "http", IsLoopback: true }
            ? new RunningSimulator(uri)
            : throw new UsageException(
                $"'{url}' is not a simulator's address: that is plain http on this machine, such as http://127.0.0.1:8080."
            );

    /// <summary>The one that serves a state folder.</summary>
    public static RunningSimulator In(string folder)
    {
        var file = Path.Combine(folder, "server.json");
        if (!File.Exists(file))
        {
            throw new SimulatorUnreachableException(
                $"No simulator serves the folder '{folder}'; 'plumb sim --state' starts one."
            );
        }

        try
        {
            return new RunningSimulator(ClientEnvironment.FromJson(File.ReadAllText(file)).RootUrl, folder);
        }
        catch (JsonException problem)
        {
            throw new SimulatorUnreachableException($"The file '{file}' does not say where a simulator is.", problem);
        }
    }

    /// <summary>The one that wrote an environment file.</summary>
    /// <exception cref="UsageException">It is no such file.</exception>
    public static RunningSimulator Of(string envFile)
    {
        try
        {
            return UrlLine().Match(File.ReadAllText(envFile)) is { Success: true } line
                ? At(line.Groups["url"].Value)
                : throw new UsageException($"The file '{envFile}' names no PLUMB_SIM_URL: it is not a simulator's.");
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The file '{envFile}' cannot be read: {problem.Message}");
        }
    }

    /// <exception cref="SimulatorUnreachableException">It does not serve any more.</exception>
    public async Task<ClientEnvironment> EnvironmentAsync(CancellationToken cancellationToken)
    {
        using var answer = await GetAsync("/_sim/environment", cancellationToken);
        return Read(await answer.Content.ReadAsStringAsync(cancellationToken), ClientEnvironment.FromJson);
    }

    /// <summary>The names of the local region's hosts.</summary>
    public async Task<IReadOnlyList<string>> HostsAsync(CancellationToken cancellationToken)
    {
        using var answer = await GetAsync("/_sim/hosts", cancellationToken);
        return Read(
            await answer.Content.ReadAsStringAsync(cancellationToken),
            json => JsonSerializer.Deserialize<string[]>(json)!
        );
    }

    /// <summary>A tenancy as it is now, as a tenancy file.</summary>
    /// <exception cref="UsageException">It serves no such tenancy.</exception>
    public async Task CopyStateAsync(string? tenancyId, Stream to, CancellationToken cancellationToken)
    {
        var query = tenancyId is null ? "" : $"?tenancy={Uri.EscapeDataString(tenancyId)}";
        using var answer = await GetAsync($"/_sim/state{query}", cancellationToken);
        await answer.Content.CopyToAsync(to, cancellationToken);
    }

    public void Dispose() => _http.Dispose();

    private async Task<HttpResponseMessage> GetAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            var answer = await _http.GetAsync(new Uri(path, UriKind.Relative), cancellationToken);
            return answer.IsSuccessStatusCode ? answer : throw await RefusalAsync(answer, cancellationToken);
        }
        catch (HttpRequestException problem)
        {
            throw new SimulatorUnreachableException(
                _folder is null
                    ? $"No simulator answers at {_http.BaseAddress!.GetLeftPart(UriPartial.Authority)}; 'plumb sim' starts one."
                    : $"The simulator of the folder '{_folder}' has ended; 'plumb sim --state' starts another.",
                problem
            );
        }
    }

    private async Task<Exception> RefusalAsync(HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        var text = await answer.Content.ReadAsStringAsync(cancellationToken);
        var message = Read(text, json => JsonDocument.Parse(json).RootElement.GetProperty("message").GetString()!);
        return answer.StatusCode == System.Net.HttpStatusCode.NotFound
            ? new UsageException(message)
            : new SimulatorUnreachableException($"The simulator refuses: {message}");
    }

    private T Read<T>(string json, Func<string, T> parse)
    {
        try
        {
            return parse(json);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new SimulatorUnreachableException($"What answers at {_http.BaseAddress} is no simulator.", problem);
        }
    }

    [GeneratedRegex(
        @"^PLUMB_SIM_URL='(?<url>[^'\n]*)'$",
        RegexOptions.ExplicitCapture | RegexOptions.Multiline | RegexOptions.NonBacktracking
    )]
    private static partial Regex UrlLine();
}
