namespace Plumbline.Oci.Events;

/// <summary>The actions of an event rule.</summary>
public sealed record EventActions(IReadOnlyList<EventAction>? Actions = null);
