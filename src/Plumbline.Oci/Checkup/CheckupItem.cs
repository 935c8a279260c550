namespace Plumbline.Oci.Checkup;

/// <summary>One thing that a scan needs, and how it is. Holds no secret.</summary>
/// <param name="Subject">What was looked at, in a word or two.</param>
/// <param name="Text">What was seen.</param>
/// <param name="Advice">What to do; null when nothing is, or when the text says it.</param>
public sealed record CheckupItem(string Subject, CheckupStatus Status, string Text, string? Advice = null)
{
    public static CheckupItem Ok(string subject, string text) => new(subject, CheckupStatus.Ok, text);

    public static CheckupItem Warning(string subject, string text, string? advice = null) =>
        new(subject, CheckupStatus.Warning, text, advice);

    public static CheckupItem Problem(string subject, string text, string? advice = null) =>
        new(subject, CheckupStatus.Problem, text, advice);
}
