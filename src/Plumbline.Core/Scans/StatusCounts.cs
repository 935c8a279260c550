namespace Plumbline.Core.Scans;

/// <summary>How many findings have each status.</summary>
public sealed record StatusCounts(int Pass, int Fail, int Excepted, int NotAssessed);
