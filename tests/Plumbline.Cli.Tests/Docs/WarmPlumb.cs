using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Plumbline.Cli.Tests.Docs;

/// <summary>
/// The program in this process, for scripts: hundreds of documented commands would each compile it anew. One call at a
/// time, since a process has one working folder. How the program starts and ends by itself is tested elsewhere.
/// </summary>
internal sealed class WarmPlumb : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, port: 0);
    private readonly Task _calls;

    public WarmPlumb()
    {
        _listener.Start();
        _calls = AnswerAsync();
    }

    /// <summary>The body of a bash script that passes its arguments, folder and environment on.</summary>
    public string Script =>
        $"""
            call=$(mktemp -d)
            printf '%s\0' "$@" >"$call/arguments"
            env -0 >"$call/environment"
            exec 3<>/dev/tcp/127.0.0.1/{((IPEndPoint)_listener.LocalEndpoint).Port}
            printf '%s\n%s\n' "$call" "$PWD" >&3
            read -r code <&3
            cat "$call/error" >&2
            cat "$call/output"
            rm -r "$call"
            exit "$code"
            """;

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _calls;
    }

    /// <summary>When a call breaks, later ones are refused and not kept waiting; whoever disposes of this is told.</summary>
    private async Task AnswerAsync()
    {
        try
        {
            while (await AcceptAsync() is { } client)
            {
                using (client)
                {
                    await AnswerAsync(client);
                }
            }
        }
        finally
        {
            _listener.Stop();
        }
    }

    private static async Task AnswerAsync(TcpClient client)
    {
        await using var stream = client.GetStream();
        using var reader = new StreamReader(stream, leaveOpen: true);
        var call = (await reader.ReadLineAsync())!;
        var folder = (await reader.ReadLineAsync())!;
        var exitCode = await RunAsync(call, folder);
        await stream.WriteAsync(Encoding.ASCII.GetBytes(exitCode.ToString(CultureInfo.InvariantCulture) + "\n"));
    }

    private async Task<TcpClient?> AcceptAsync()
    {
        try
        {
            return await _listener.AcceptTcpClientAsync();
        }
        // Stopped while it waits, or before it does.
        catch (Exception error) when (error is SocketException or InvalidOperationException)
        {
            return null;
        }
    }

    private static async Task<int> RunAsync(string call, string folder)
    {
        var before = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(folder);
        try
        {
            return await RunAsync(call);
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    private static async Task<int> RunAsync(string call)
    {
        var environment = ReadWords(call, "environment")
            .ToDictionary(
                word => word[..word.IndexOf('=', StringComparison.Ordinal)],
                word => word[(word.IndexOf('=', StringComparison.Ordinal) + 1)..]
            );
        await using var output = File.Create(Path.Combine(call, "output"));
        await using var error = File.CreateText(Path.Combine(call, "error"));
        using var stop = new StopSignal();
        var context = new CommandContext
        {
            Output = output,
            Error = error,
            OutputIsTerminal = false,
            ErrorIsTerminal = false,
            Environment = environment,
            HomeDirectory = environment["HOME"],
            Stop = stop,
        };
        return await CommandLine.RunAsync(ReadWords(call, "arguments"), context);
    }

    private static string[] ReadWords(string call, string name) =>
        File.ReadAllText(Path.Combine(call, name)).Split('\0')[..^1];
}
