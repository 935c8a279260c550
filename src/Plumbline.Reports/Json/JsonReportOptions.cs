namespace Plumbline.Reports.Json;

/// <summary>What a JSON report holds beside the scan.</summary>
/// <param name="ToolVersion">The version of the program that ran the scan.</param>
/// <param name="Coverage">Whether every cell of the coverage ledger is listed.</param>
public sealed record JsonReportOptions(string ToolVersion, bool Coverage = false);
