namespace Plumbline.Core.Settings;

/// <summary>A value in a settings file.</summary>
/// <param name="Name"><c>enabled</c>, <c>risk</c>, or <c>parameters.NAME</c>.</param>
/// <param name="Line">Where the file has it.</param>
public sealed record WrittenValue(string Name, IReadOnlyList<string> Texts, int Line);
