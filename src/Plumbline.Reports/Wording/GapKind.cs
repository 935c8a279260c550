using System.Globalization;
using Plumbline.Core.Scans;

namespace Plumbline.Reports.Wording;

/// <summary>Gaps of one cause: what failed, what that means, and where it happened.</summary>
internal sealed record GapKind(string Title, string Meaning, IReadOnlyList<Gap> Gaps)
{
    private const string Unknown = " What is there is unknown: it lowers coverage and score, and never passes.";

    public static IReadOnlyList<GapKind> Of(IEnumerable<Gap> gaps) =>
        [
            .. gaps.GroupBy(gap => (gap.Operation, gap.Status, gap.Code))
                .Select(kind => new GapKind(TitleOf(kind.First()), MeaningOf(kind.First()) + Unknown, [.. kind])),
        ];

    /// <summary>The places of a gap, the outermost first.</summary>
    public static string PlaceOf(Gap gap) =>
        string.Join(
            " · ",
            new[]
            {
                gap.Region ?? "every region",
                gap.CompartmentPath ?? gap.CompartmentId,
                NameOf(gap),
            }.OfType<string>()
        );

    private static string? NameOf(Gap gap) => gap.ResourceName ?? gap.ResourceId;

    private static string TitleOf(Gap gap) =>
        string.Join(
            ' ',
            new[] { gap.Operation, gap.Status?.ToString(CultureInfo.InvariantCulture), gap.Code }.OfType<string>()
        );

    private static string MeaningOf(Gap gap) =>
        gap.Code switch
        {
            "Stopped" => "The scan was stopped before this was read.",
            "NotReachableByEndpoint" => "The chosen endpoint reaches one region only.",
            "KeysMissing" or "VaultsMissing" => "OCI counts more than it listed: some of them cannot be seen.",
            "UntrustedEndpoint" => "The address that OCI names is outside its realm: nothing signed was sent there.",
            "NoCredentials" => "The session ended while the scan ran.",
            _ => MeaningOf(gap.Status),
        };

    private static string MeaningOf(int? status) =>
        status switch
        {
            null => "No usable answer came: network, proxy, certificate or time limit.",
            401 => "OCI did not accept the credentials.",
            403 or 404 => "A permission is missing, or what was asked for is gone: OCI answers both alike.",
            429 => "OCI put the calls off until the scan gave up.",
            >= 500 => "The service failed, also when it was asked again.",
            _ => "OCI refused the call.",
        };
}
