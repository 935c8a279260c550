using Plumbline.Core.Scans;

namespace Plumbline.Reports;

/// <summary>Words for what could not be read.</summary>
internal static class GapText
{
    /// <summary>As <c>Not read: ListKeys</c>.</summary>
    public static string TitleOf(Gap gap) => $"Not read: {gap.Operation ?? gap.Code}";

    public static string MessageOf(Gap gap) => gap.Message.Length == 0 ? gap.Code : $"{gap.Code}: {gap.Message}";

    /// <summary>As <c>ListKeys in us-ashburn-1, root/a, vault v (ocid1.vault.…)</c>.</summary>
    public static string PlaceOf(Gap gap)
    {
        var compartment = gap.CompartmentPath ?? gap.CompartmentId ?? "every compartment";
        var place = $"{gap.Operation ?? gap.Code} in {gap.Region ?? "every region"}, {compartment}";
        return gap.ResourceId is null ? place : $"{place}, {gap.ResourceName ?? "resource"} ({gap.ResourceId})";
    }
}
