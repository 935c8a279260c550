using Plumbline.Core.Scans;

namespace Plumbline.Reports.Sarif;

/// <summary>
/// Where a resource would lie if a tenancy were a folder: code scanning wants a file's path, the same in every scan.
/// </summary>
internal static class ResourceUri
{
    /// <summary>As <c>oci/acme/root/prod/Key/name</c>, with everything unusual percent-encoded.</summary>
    public static string Of(Finding finding, ScanFacts scan)
    {
        var path = finding.CompartmentPath ?? finding.Resource.CompartmentId;
        string[] segments = ["oci", scan.TenancyName, .. path.Split('/'), finding.Resource.Type, finding.Resource.Name];
        return string.Join('/', segments.Select(Encode));
    }

    /// <summary>A path that goes up, or has an empty step, would name something else.</summary>
    private static string Encode(string segment) =>
        segment switch
        {
            "" => "-",
            "." or ".." => segment.Replace(".", "%2E", StringComparison.Ordinal),
            _ => Uri.EscapeDataString(segment),
        };
}
