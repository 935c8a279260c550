namespace Plumbline.Reports.Tests.Ocsf;

/// <summary>A data type: what it is in JSON, and what its texts look like.</summary>
internal sealed record OcsfType(string Basis, string? Pattern, int? Longest);
