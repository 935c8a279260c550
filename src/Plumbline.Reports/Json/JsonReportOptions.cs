namespace Plumbline.Reports.Json;

/// <summary>What a JSON report holds beside the scan.</summary>
/// <param name="Coverage">Whether every cell of the coverage ledger is listed.</param>
public sealed record JsonReportOptions(bool Coverage = false);
