using Plumbline.Core.Rules;
using Plumbline.Core.Settings;
using Plumbline.Core.Settings.Files;
using Plumbline.Core.Text;
using Plumbline.Core.Yaml;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Settings;

/// <summary>The settings file that is in force.</summary>
/// <param name="Path">Null when there is none.</param>
internal sealed record SettingsFile(string? Path, SettingsDocument Document)
{
    public const string Name = "plumbline.yaml";

    /// <summary>What stands for "no file" where a file is named.</summary>
    public const string None = "none";

    /// <summary>The one that is named, else that of the folder, else that of the user.</summary>
    public static string? Find(string? named, CommandContext context) =>
        named switch
        {
            null or "" => Candidates(context).FirstOrDefault(File.Exists),
            None => null,
            _ => named,
        };

    /// <param name="check">Looks at what only the caller knows: the options of a command.</param>
    /// <exception cref="InvalidFileException">The file cannot be used.</exception>
    public static SettingsFile Load(
        string? named,
        CommandContext context,
        Action<SettingsDocument, FileProblems>? check = null
    )
    {
        if (Find(named, context) is not { } path)
        {
            return new SettingsFile(null, SettingsDocument.Empty);
        }

        var problems = new FileProblems(path);
        var catalog = RuleCatalog.Of(typeof(TenancyScanner).Assembly);
        var document = new SettingsReader(catalog, problems).Read(UserFile.Read(path));
        check?.Invoke(document, problems);
        problems.ThrowIfAny();
        return new SettingsFile(path, document);
    }

    /// <param name="name">The profile that the user asks for; null for what the file says.</param>
    /// <exception cref="UsageException">There is no such profile.</exception>
    public Profile Profile(string? name)
    {
        var wanted = name ?? Document.ProfileName ?? Core.Settings.Profile.DefaultName;
        return Document.Find(wanted)
            ?? throw new UsageException(
                $"There is no profile '{wanted}'.{Suggestion.For(wanted, Document.ProfileNames)} Profiles: {string.Join(", ", Document.ProfileNames)}."
            );
    }

    private static IEnumerable<string> Candidates(CommandContext context)
    {
        yield return System.IO.Path.Combine(context.WorkingDirectory, Name);
        if (ConfigFolder(context) is { } folder)
        {
            yield return System.IO.Path.Combine(folder, Name);
        }
    }

    /// <summary>Source: https://specifications.freedesktop.org/basedir-spec/latest/</summary>
    private static string? ConfigFolder(CommandContext context)
    {
        var named = context.Environment.GetValueOrDefault("XDG_CONFIG_HOME");
        var root =
            named is { Length: > 0 } && System.IO.Path.IsPathRooted(named)
                ? named
                : System.IO.Path.Combine(context.HomeDirectory, ".config");
        return System.IO.Path.IsPathRooted(root) ? System.IO.Path.Combine(root, "plumbline") : null;
    }
}
