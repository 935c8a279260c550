using System.Text.Json.Nodes;

namespace Plumbline.Oci.Changes;

/// <summary>How a key gets from one state into another.</summary>
/// <param name="Operation">Such as <c>DisableKey</c>.</param>
/// <param name="Action">Such as <c>disable</c>.</param>
/// <param name="From">The states in which the action can be taken.</param>
/// <param name="Between">The state on the way.</param>
/// <param name="To">The state that it leads to.</param>
internal sealed record KeyTurn(string Operation, string Action, string From, string Between, string To)
{
    public static readonly KeyTurn Disable = new("DisableKey", "disable", "ENABLED", "DISABLING", "DISABLED");

    public static readonly KeyTurn Enable = new("EnableKey", "enable", "DISABLED", "ENABLING", "ENABLED");

    public static readonly KeyTurn ScheduleDeletion = new(
        "ScheduleKeyDeletion",
        "scheduleDeletion",
        "DISABLED",
        "SCHEDULING_DELETION",
        "PENDING_DELETION"
    );

    public static readonly KeyTurn CancelDeletion = new(
        "CancelKeyDeletion",
        "cancelDeletion",
        "PENDING_DELETION",
        "CANCELLING_DELETION",
        "DISABLED"
    );

    /// <summary>What the action is told; null for nothing.</summary>
    public JsonObject? Details { get; init; }
}
