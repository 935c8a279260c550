using System.CommandLine;
using Plumbline.Core.Matching;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Discovery;

namespace Plumbline.Cli.Options;

/// <summary>The options that narrow what is read.</summary>
/// <param name="verb">What is done with it, in the help's words: <c>Scan</c>.</param>
internal sealed class ScopeOptionSet(string verb)
{
    private readonly Option<string[]> _region = new("--region")
    {
        Description = $"{verb} only this region (repeatable). Default: every subscribed region.",
        HelpName = "REGION",
        CompletionSources = { _ => ConnectionChoices.Regions },
    };

    private readonly Option<string[]> _compartmentId = new("--compartment-id", "-c")
    {
        Description = $"{verb} only this compartment and all below it (repeatable).",
        HelpName = "OCID",
    };

    private readonly Option<string[]> _compartmentPath = new("--compartment-path")
    {
        Description =
            $"{verb} only the compartments with this path and all below them (repeatable), such as root/prod.",
        HelpName = "PATTERN",
    };

    public IEnumerable<Option> All => [_region, _compartmentId, _compartmentPath];

    /// <exception cref="UsageException">A path is none.</exception>
    public ScanRequest Read(ParseResult parsed) =>
        new()
        {
            Regions = parsed.GetValue(_region) ?? [],
            CompartmentIds = parsed.GetValue(_compartmentId) ?? [],
            CompartmentPaths = [.. (parsed.GetValue(_compartmentPath) ?? []).Select(ParsePath)],
        };

    private static CompartmentPattern ParsePath(string text)
    {
        try
        {
            return CompartmentPattern.Parse(text);
        }
        catch (FormatException error)
        {
            throw new UsageException($"--compartment-path: {error.Message}.");
        }
    }
}
