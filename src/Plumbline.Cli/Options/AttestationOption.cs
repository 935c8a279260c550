using System.CommandLine;
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
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public IReadOnlyList<Attestation> Read(ParseResult parsed, FrameworkCatalog catalog) =>
        parsed.GetValue(Option) is { Length: > 0 } path
            ? AttestationReader.Parse(SmallFile.Read(path), path, catalog)
            : [];
}
