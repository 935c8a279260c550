namespace Plumbline.Oci.Lifecycles;

/// <summary>A resource that comes into being and goes: most that OCI has.</summary>
public interface ILifecycle
{
    /// <summary>In the API's words; null when the API gave none.</summary>
    string? LifecycleState { get; }

    /// <summary>Whether it is no more, or never was: then there is nothing to judge.</summary>
    bool IsGone =>
        LifecycleState
            is "DELETING"
                or "DELETED"
                or "TERMINATING"
                or "TERMINATED"
                or "DETACHING"
                or "DETACHED"
                or "FAILED";
}
