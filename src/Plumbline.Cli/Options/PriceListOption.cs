using System.CommandLine;
using Plumbline.Core.Costs;
using Plumbline.Oci.Costs;

namespace Plumbline.Cli.Options;

/// <summary><c>--price-list FILE</c>: what is reckoned with.</summary>
internal sealed class PriceListOption
{
    public Option<string?> Option { get; } =
        new("--price-list")
        {
            Description =
                "JSON file with prices, as 'plumb cost prices -o json' shows them. Default: the list that comes with this version.",
            HelpName = "FILE",
        };

    /// <exception cref="UsageException">It is no price list.</exception>
    public PriceList Read(ParseResult parsed)
    {
        if (parsed.GetValue(Option) is not { Length: > 0 } path)
        {
            return OfflinePrices.List;
        }

        try
        {
            using var file = File.OpenRead(path);
            return PriceList.Read(file);
        }
        catch (Exception error) when (error is PriceListException or IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"The price list '{path}' cannot be used: {error.Message}");
        }
    }
}
