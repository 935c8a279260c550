namespace Plumbline.Reports.Json.Reading;

/// <summary>A file is no JSON report that can be read back. The message is for the user.</summary>
public sealed class ReportFileException(string message, Exception? cause = null) : Exception(message, cause);
