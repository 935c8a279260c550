namespace Plumbline.Oci.Events;

/// <summary>Whom an event rule tells: a topic, a stream or a function.</summary>
public sealed record EventAction(
    string? ActionType = null,
    bool? IsEnabled = null,
    string? LifecycleState = null,
    string? TopicId = null,
    string? StreamId = null,
    string? FunctionId = null
);
