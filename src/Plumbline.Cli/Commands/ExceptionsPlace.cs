using System.CommandLine;
using Plumbline.Cli.Options;
using Plumbline.Cli.Settings;
using Plumbline.Core.Exceptions.Files;
using Plumbline.Core.Yaml;

namespace Plumbline.Cli.Commands;

/// <summary>The file that a command about exceptions works on.</summary>
internal sealed class ExceptionsPlace
{
    private readonly TuningOptionSet _options = new();
    private readonly CommandContext _context;

    private ExceptionsPlace(CommandContext context) => _context = context;

    public static ExceptionsPlace AddTo(Command command, CommandContext context)
    {
        var place = new ExceptionsPlace(context);
        place._options.Files.ToList().ForEach(command.Options.Add);
        return place;
    }

    public string PathFor(ParseResult parsed) => _options.ExceptionsPath(parsed, _context);

    /// <exception cref="InvalidFileException">The file is missing or cannot be used.</exception>
    public IReadOnlyList<ExceptionEntry> Read(ParseResult parsed) => ExceptionsFile.Read(PathFor(parsed));

    /// <exception cref="InvalidFileException">The file cannot be used, or not be changed in this way.</exception>
    public Task ChangeAsync(string path, Func<string, IReadOnlyList<ExceptionEntry>, string> change, bool isCreated) =>
        new ExceptionsEdit(path, _context.Time, _context.Stop.Token).RunAsync(change, isCreated);
}
