using Plumbline.Core.Exceptions.Files;
using Plumbline.Core.Rules;
using Plumbline.Core.Yaml;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Settings;

/// <summary>The file with exceptions that is in force.</summary>
internal static class ExceptionsFile
{
    public const string Name = "plumbline-exceptions.yaml";

    /// <summary>Where exceptions are, or would be written: as named, as the settings say, or beside the settings.</summary>
    public static string PathFor(string? named, SettingsFile settings, CommandContext context) =>
        Named(named, settings)
        ?? Candidates(settings, context).FirstOrDefault(File.Exists)
        ?? Candidates(settings, context).First();

    /// <summary>The file to honour; null for none.</summary>
    public static string? Find(string? named, SettingsFile settings, CommandContext context) =>
        named == SettingsFile.None
            ? null
            : Named(named, settings) ?? Candidates(settings, context).FirstOrDefault(File.Exists);

    /// <exception cref="InvalidFileException">The file cannot be used.</exception>
    public static IReadOnlyList<ExceptionEntry> Read(string path) => Parse(UserFile.Read(path), path);

    /// <exception cref="InvalidFileException">The text cannot be used.</exception>
    public static IReadOnlyList<ExceptionEntry> Parse(string text, string path)
    {
        var problems = new FileProblems(path);
        var entries = Read(text, problems);
        problems.ThrowIfAny();
        return entries;
    }

    public static IReadOnlyList<ExceptionEntry> Read(string text, FileProblems problems) =>
        new ExceptionReader(RuleCatalog.Of(typeof(TenancyScanner).Assembly), problems).Read(text);

    private static string? Named(string? named, SettingsFile settings) =>
        named is { Length: > 0 } ? named
        : settings.Document.Exceptions is { } beside ? Beside(settings, beside)
        : null;

    private static IEnumerable<string> Candidates(SettingsFile settings, CommandContext context)
    {
        if (settings.Path is not null)
        {
            yield return Beside(settings, Name);
        }

        yield return Path.Combine(context.WorkingDirectory, Name);
    }

    private static string Beside(SettingsFile settings, string path) =>
        Path.Combine(Path.GetDirectoryName(settings.Path) ?? "", path);
}
