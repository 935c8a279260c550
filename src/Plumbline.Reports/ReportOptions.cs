namespace Plumbline.Reports;

/// <summary>What a report holds beside the scan. A format that has no place for something leaves it out.</summary>
/// <param name="Coverage">Whether every cell of the coverage ledger is listed.</param>
public sealed record ReportOptions(bool Coverage = false);
