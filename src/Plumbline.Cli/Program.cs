using System.Collections;
using System.Text;
using Plumbline.Cli;
using Plumbline.Cli.Terminal;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
using var stop = StopSignal.Listen();
await using var output = Console.OpenStandardOutput();
var context = new CommandContext
{
    Output = output,
    Input = Console.IsInputRedirected ? null : Console.In,
    Error = new LenientWriter(Console.Error),
    OutputIsTerminal = !Console.IsOutputRedirected,
    ErrorIsTerminal = !Console.IsErrorRedirected,
    Columns = Console.IsOutputRedirected && Console.IsErrorRedirected ? null : Math.Max(Console.WindowWidth, 20),
    Environment = Environment
        .GetEnvironmentVariables()
        .Cast<DictionaryEntry>()
        .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? ""),
    HomeDirectory = Environment.GetFolderPath(
        Environment.SpecialFolder.UserProfile,
        Environment.SpecialFolderOption.DoNotVerify
    ),
    Stop = stop,
};
return await CommandLine.RunAsync(args, context);
