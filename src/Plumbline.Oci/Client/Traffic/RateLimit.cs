using System.Globalization;
using System.Text.RegularExpressions;
using Plumbline.Oci.Client.Configuration;
using Plumbline.Oci.Client.Errors;

namespace Plumbline.Oci.Client.Traffic;

/// <summary>At what rates calls may go, by their class.</summary>
internal sealed partial record RateLimit
{
    /// <summary>What Oracle publishes.</summary>
    public static readonly RateLimit Published = new();

    public static readonly RateLimit Off = new() { IsOff = true };

    public bool IsOff { get; private init; }

    /// <summary>Calls per second of every class; null for what is published.</summary>
    public double? PerSecond { get; private init; }

    /// <summary>What the user chose, else the published rates for a real realm and none for a simulated one.</summary>
    /// <exception cref="ConfigurationException">What was chosen is no rate.</exception>
    public static RateLimit Of(ConnectionOptions options) =>
        options.RateLimit is { } chosen ? Parse(chosen)
        : SimulatedRealm.IsMeantBy(options) ? Off
        : Published;

    /// <summary>How many calls of a class may go; null for any number.</summary>
    public Rate? For(CallClass callClass) =>
        !IsOff && (PerSecond ?? callClass.PublishedRate) is { } permitted ? Rate.JustUnder(permitted) : null;

    private static RateLimit Parse(string text)
    {
        if (text == "off")
        {
            return Off;
        }

        var match = Shape().Match(text);
        var number = match.Success ? double.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture) : 0;
        return number > 0
            ? new RateLimit { PerSecond = match.Groups["unit"].Value == "m" ? number / 60 : number }
            : throw new ConfigurationException($"'{text}' is no rate: write --rate-limit as 10/s, 600/m or off.");
    }

    [GeneratedRegex(
        @"^(?<number>[0-9]{1,6})/(?<unit>s|m)\z",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking
    )]
    private static partial Regex Shape();
}
