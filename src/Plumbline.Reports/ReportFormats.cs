using Plumbline.Reports.Json;

namespace Plumbline.Reports;

/// <summary>The formats there are.</summary>
public static class ReportFormats
{
    public static IReadOnlyList<ReportFormat> All { get; } =
    [new("json", ".json", "application/json", JsonReport.Write)];

    public static IReadOnlyList<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>Null when there is no format of that name.</summary>
    public static ReportFormat? Find(string name) => All.FirstOrDefault(format => format.Name == name);
}
