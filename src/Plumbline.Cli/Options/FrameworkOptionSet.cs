using System.CommandLine;
using Plumbline.Core.Frameworks;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Options;

/// <summary>The options that say which frameworks a report is about.</summary>
/// <param name="what">What is done for a framework, in the help's words.</param>
internal sealed class FrameworkOptionSet(string what)
{
    private readonly Option<string[]> _framework = new("--framework")
    {
        Description = $"{what} (repeatable). 'plumb framework list' names them.",
        HelpName = "ID",
        CompletionSources = { FrameworkIds.Completions },
    };

    private readonly AttestationOption _attestations = new();

    public IEnumerable<Option> All => [_framework, _attestations.Option];

    /// <exception cref="UnknownFrameworkException">There is no such framework; the message suggests one.</exception>
    public FrameworkChoice Read(ParseResult parsed)
    {
        var catalog = FrameworkCatalog.Of(typeof(TenancyScanner).Assembly);
        return new(catalog, [.. (parsed.GetValue(_framework) ?? []).Select(catalog.Get).Distinct()]);
    }

    /// <exception cref="Core.Yaml.InvalidFileException">The file of attestations cannot be used.</exception>
    public FrameworkChoice AddAttestations(FrameworkChoice choice, ParseResult parsed) =>
        choice with
        {
            Attestations = _attestations.Read(parsed, choice.Catalog),
        };
}
