namespace Plumbline.Core.Rules;

/// <summary>A rule's judgement of one resource, with the reason in plain words and the values that decided it.</summary>
public sealed record Verdict
{
    private Verdict(VerdictStatus status, string message)
    {
        Status = status;
        Message = message;
    }

    public VerdictStatus Status { get; }

    /// <summary>One sentence for people. It holds no resource names: those are hostile input.</summary>
    public string Message { get; }

    /// <summary>The values seen, under the API's field names, those that decided first.</summary>
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public static Verdict Pass(string message) => new(VerdictStatus.Pass, message);

    public static Verdict Fail(string message) => new(VerdictStatus.Fail, message);

    public static Verdict NotAssessed(string message) => new(VerdictStatus.NotAssessed, message);

    /// <summary>By a condition that is known to hold, known not to, or not known at all.</summary>
    public static Verdict Of(bool? holds, string good, string bad, string unknown) =>
        holds switch
        {
            true => Pass(good),
            false => Fail(bad),
            null => NotAssessed(unknown),
        };
}
