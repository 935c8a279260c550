namespace Plumbline.Core.Scans;

/// <summary>How many findings have each status.</summary>
public sealed record StatusCounts(int Pass, int Fail, int Excepted, int NotAssessed)
{
    public static StatusCounts None { get; } = new(0, 0, 0, 0);

    public int All => Pass + Fail + Excepted + NotAssessed;

    public int Of(FindingStatus status) =>
        status switch
        {
            FindingStatus.Pass => Pass,
            FindingStatus.Fail => Fail,
            FindingStatus.Excepted => Excepted,
            _ => NotAssessed,
        };

    public static StatusCounts Sum(IEnumerable<StatusCounts> all) => all.Aggregate(None, Add);

    private static StatusCounts Add(StatusCounts one, StatusCounts other) =>
        new(
            one.Pass + other.Pass,
            one.Fail + other.Fail,
            one.Excepted + other.Excepted,
            one.NotAssessed + other.NotAssessed
        );
}
