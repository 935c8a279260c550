using System.CommandLine;
using Plumbline.Cli.Settings;
using Plumbline.Core.Frameworks;

namespace Plumbline.Cli.Options;

/// <summary><c>--attestations FILE</c>: what people say about requirements that no rule judges.</summary>
internal sealed class AttestationOption
{
    public Option<string?> Option { get; } =
        new("--attestations")
        {
            Description = "A YAML file with what people say about requirements that no rule judges.",
            HelpName = "FILE",
        };

    /// <summary>None where the user names no file.</summary>
    /// <exception cref="Core.Yaml.InvalidFileException">The file cannot be used.</exception>
    public IReadOnlyList<Attestation> Read(ParseResult parsed, FrameworkCatalog catalog) =>
        parsed.GetValue(Option) is { Length: > 0 } path
            ? AttestationReader.Parse(UserFile.Read(path), path, catalog)
            : [];
}
