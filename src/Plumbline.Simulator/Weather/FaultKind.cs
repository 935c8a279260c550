namespace Plumbline.Simulator.Weather;

/// <summary>What a fault does to a call.</summary>
internal enum FaultKind
{
    /// <summary>Answers an error; the operation does not run.</summary>
    Status,

    /// <summary>Resets the connection before an answer; the operation does not run.</summary>
    Reset,

    /// <summary>Runs the operation, announces the whole answer, sends half of it and closes.</summary>
    Truncate,

    /// <summary>Runs the operation and lets its answer trickle.</summary>
    Slow,

    /// <summary>Does not answer: the client has to give up, or the connection is reset in the end.</summary>
    Hang,

    /// <summary>Holds the answer back, and leaves the call to the faults after it.</summary>
    Latency,

    /// <summary>Answers 200 with a body that is not JSON, as a captive portal does; the operation does not run.</summary>
    BadJson,

    /// <summary>Refuses the caller's credentials, which were good a moment ago.</summary>
    ExpiredToken,

    /// <summary>The server's clock is off: it refuses the caller's date and sends its own.</summary>
    ClockSkew,

    /// <summary>Resets every connection to a region's hosts, whatever it was for.</summary>
    Down,

    /// <summary>Refuses a page token that was handed out before.</summary>
    ExpiredPage,
}
