using Plumbline.Core.Scans;

namespace Plumbline.Reports;

/// <summary>Words for what could not be read.</summary>
internal static class GapText
{
    /// <summary>As <c>Not read: ListKeys</c>.</summary>
    public static string TitleOf(Gap gap) => $"Not read: {gap.Operation ?? gap.Code}";

    public static string MessageOf(Gap gap) => gap.Message.Length == 0 ? gap.Code : $"{gap.Code}: {gap.Message}";
}
