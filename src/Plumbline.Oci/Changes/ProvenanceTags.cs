using System.Text.Json.Nodes;
using Plumbline.Core.Plans;

namespace Plumbline.Oci.Changes;

/// <summary>What a key that a plan made says about itself: two free-form tags, of the ten that OCI allows.</summary>
public static class ProvenanceTags
{
    /// <summary>The plan and the step that made it.</summary>
    public const string Step = "plumbline-step";

    /// <summary>The OCID of the key that it takes the place of.</summary>
    public const string Replaces = "plumbline-replaces";

    /// <summary>How many free-form tags a resource may have.</summary>
    /// <remarks>Source: https://docs.oracle.com/en-us/iaas/Content/Tagging/Concepts/taggingoverview.htm</remarks>
    public const int MostTags = 10;

    internal static string StepOf(StepRun run) => $"{run.PlanId}/{run.Step.Id}";

    internal static JsonObject With(string? tags, StepRun run, string replaces)
    {
        var all = tags is null ? [] : JsonNode.Parse(tags)!.AsObject();
        all[Step] = StepOf(run);
        all[Replaces] = replaces;
        return all;
    }
}
