using Plumbline.Simulator.Api;
using Plumbline.Simulator.Resources;

namespace Plumbline.Simulator.KeyUse;

/// <summary>What the states of a resource mean, whatever its service: read from the states that its model has.</summary>
internal static class Lifecycle
{
    private static readonly string[] Starting = ["CREATING", "PROVISIONING"];
    private static readonly string[] Ready = ["ACTIVE", "AVAILABLE", "RUNNING", "SUCCEEDED"];

    private static readonly string[] Closed =
    [
        .. Starting,
        "UPDATING",
        "DELETING",
        "DELETED",
        "TERMINATING",
        "TERMINATED",
        "PENDING_DELETION",
        "SCHEDULING_DELETION",
    ];

    public static bool HasUpdating(ResourceType type) => States(type).Contains("UPDATING", StringComparer.Ordinal);

    /// <summary>The state while a new resource is made; null where the service has none.</summary>
    public static string? FirstOf(ResourceType type) => States(type).Intersect(Starting).FirstOrDefault();

    public static string? ReadyOf(ResourceType type) => Ready.Intersect(States(type)).FirstOrDefault();

    /// <summary>Refuses to change what is being changed, or goes, or is gone.</summary>
    public static void DemandOpen(Resource resource)
    {
        if (Closed.Contains(resource.LifecycleState, StringComparer.Ordinal))
        {
            throw ApiException.IncorrectState($"The {resource.Type.Noun} is {resource.LifecycleState}.");
        }
    }

    private static IReadOnlyList<string> States(ResourceType type) =>
        type.Service.Description.FieldsOf(type.Full).GetValueOrDefault("lifecycleState")?.Enum ?? [];
}
