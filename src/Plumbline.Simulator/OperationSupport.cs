namespace Plumbline.Simulator;

/// <summary>How far an operation is simulated.</summary>
internal enum OperationSupport
{
    /// <summary>Answers 501 and names itself.</summary>
    None,

    /// <summary>Lists and gets what the tenancy holds.</summary>
    Data,

    /// <summary>Has a life of its own, written by hand.</summary>
    Behaviour,
}
