using Plumbline.Core.Scans;

namespace Plumbline.Reports.Wording;

/// <summary>How findings are told to people.</summary>
internal static class FindingWords
{
    /// <summary>Type, compartment and region of the resource; the compartment's OCID where its path is unknown.</summary>
    public static string PlaceOf(Finding finding) =>
        string.Join(
            " · ",
            new[] { finding.Resource.Type, CompartmentOf(finding), finding.Resource.Region }.Where(part =>
                part.Length > 0
            )
        );

    public static string CompartmentOf(Finding finding) => finding.CompartmentPath ?? finding.Resource.CompartmentId;
}
