namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Whole numbers that fit the names of their fields.</summary>
internal static class FieldNumbers
{
    private static readonly int[] Ports = [22, 80, 443, 1521, 3306, 8443];

    public static long Of(string field, Scene scene) =>
        field switch
        {
            _ when Ends(field, "InGBs") || Ends(field, "InGB") => scene.SizeInGigabytes,
            _ when Ends(field, "InMBs") || Ends(field, "InMB") => scene.SizeInGigabytes * 1024L,
            _ when Ends(field, "InBytes") || Ends(field, "Bytes") => scene.SizeInGigabytes * 1024L * 1024 * 1024,
            _ when Ends(field, "Port") || field is "min" or "max" => scene.Dice.Pick(Ports),
            _ when Ends(field, "InDays") => scene.Dice.Between(1, 90),
            _ when field.StartsWith("vpus", StringComparison.Ordinal) => 10 * scene.Dice.Below(4),
            _ => scene.Dice.Between(1, 64),
        };

    private static bool Ends(string field, string end) => field.EndsWith(end, StringComparison.OrdinalIgnoreCase);
}
