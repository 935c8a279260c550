namespace Plumbline.Core.Plans;

/// <summary>A step could not be taken; the message says what stood in the way, without names of resources.</summary>
public sealed class StepException(StepFailure failure, string message, Exception? cause = null)
    : Exception(message, cause)
{
    public StepFailure Failure => failure;

    /// <summary>The <c>opc-request-id</c> of the call that failed; null when it got none.</summary>
    public string? OpcRequestId { get; init; }
}
