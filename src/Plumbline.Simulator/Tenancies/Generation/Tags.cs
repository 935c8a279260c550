using System.Text.Json;

namespace Plumbline.Simulator.Tenancies.Generation;

/// <summary>Writes <c>freeformTags</c> and <c>definedTags</c>: on most a few, on many none.</summary>
internal static class Tags
{
    private static readonly string[] Classes = ["public", "internal", "confidential", "restricted"];

    private static readonly string[] CostCenters = [.. Enumerable.Range(0, 40).Select(i => $"{4200 + i}")];

    public static void WriteTags(this Utf8JsonWriter writer, Dice dice)
    {
        writer.WriteStartObject("freeformTags");
        WriteFreeform(writer, dice);
        writer.WriteEndObject();
        writer.WriteStartObject("definedTags");
        WriteDefined(writer, dice);
        writer.WriteEndObject();
    }

    public static void WriteFreeform(Utf8JsonWriter writer, Dice dice)
    {
        if (!dice.OneIn(3))
        {
            writer.WriteString("environment", Words.Environment(dice));
        }

        if (dice.OneIn(2))
        {
            writer.WriteString("owner", dice.OneIn(100) ? "<b>=1+1</b>" : Words.Department(dice));
        }
    }

    public static void WriteDefined(Utf8JsonWriter writer, Dice dice)
    {
        if (dice.OneIn(3))
        {
            writer.WriteStartObject("Operations");
            writer.WriteString("CostCenter", dice.Pick(CostCenters));
            writer.WriteString("DataClass", dice.Pick(Classes));
            writer.WriteEndObject();
        }
    }
}
